/** What the command line calls: each takes the arguments after the command's name and answers with an exit code. */
export { eligibilityCommand } from './cli/eligibility.ts'
export { policyCommand } from './cli/policy.ts'
export { screenCommand } from './cli/screen/screen.ts'
