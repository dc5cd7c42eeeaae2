import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser } from 'playwright-core'

import { projectRoot } from '../src/platform/config/root.ts'

/** Playwright's own list; of two lists Chromium heeds the last. */
const switchedOffByPlaywright = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...[
    'HttpsFirstBalancedModeAutoEnable',
    'LensOverlay',
    'MediaRouter',
    'PaintHolding',
    'ThirdPartyStoragePartitioning',
  ],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
]

/**
 * What a window without an address bar has no use for, and each new one would start three processes for: pages that
 * drop down from the bar, and a renderer kept ready for the next site.
 */
const ofNoUse = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess']

/** The browser of the tests: the one that npm test found. */
export function launchChromium(): Promise<Browser> {
  const features = [...switchedOffByPlaywright, ...ofNoUse].join(',')
  return chromium.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox', '--disable-gpu', `--disable-features=${features}`],
  })
}

function chromiumPath(): string {
  const noted = join(projectRoot(), '.cache', 'chromium-path')
  const path = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : '/usr/bin/chromium'
  if (!existsSync(path)) throw new Error(`no Chromium at ${path}: npm test looks for one and says what to do`)
  return path
}
