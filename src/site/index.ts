export { renderFrame, type FrameInput } from './frame.tsx'
export { renderProblem } from './views/problem-page.tsx'
export { watchDemonstration } from './queries.ts'
export { siteRoutes } from './routes.ts'
