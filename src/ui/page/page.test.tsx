import { expect, test } from 'vitest'

import { renderPage } from '../render.ts'
import { Page, type PageProps } from './page.tsx'

function head(more: Partial<PageProps>): string {
  const html = renderPage(
    <Page
      language="fr"
      title="Vos études"
      siteName="Passerelle"
      home="/fr"
      styleHref="/style.css"
      alternates={{ en: '/en/studies?n=1', fr: '/fr/studies?n=1', es: '/es/studies?n=1' }}
      nav={[]}
      account={null}
      footer={[]}
      {...more}
    >
      <h1>Vos études</h1>
    </Page>,
  )
  return html
}

test('a page with errors says so first, in its language', () => {
  expect(/<title>(.*)<\/title>/.exec(head({ hasErrors: true }))?.[1]).toBe('Erreur\u00a0: Vos études – Passerelle')
  expect(/<title>(.*)<\/title>/.exec(head({}))?.[1]).toBe('Vos études – Passerelle')
})

test('the other languages are at the top and at the foot, under their own names, on the same page', () => {
  const links = [...head({ isPrivate: true }).matchAll(/<a href="([^"]*)" lang="(..)" hreflang="(..)">(.*?)<\/a>/g)]
  const both = [
    ['/en/studies?n=1', 'en', 'en', 'English'],
    ['/es/studies?n=1', 'es', 'es', 'Español'],
  ]

  expect(links.map(([, ...found]) => found)).toEqual([...both, ...both])
})

test('a page for one person is not for search engines, and names no other addresses of itself', () => {
  const page = head({ isPrivate: true })

  expect([page.includes('<meta name="robots" content="noindex"'), page.includes('rel="alternate"')]).toEqual([
    true,
    false,
  ])
})

test('a public page names its languages, and English for a reader of none of them', () => {
  const alternates = [...head({}).matchAll(/rel="alternate" hreflang="([^"]*)" href="([^"]*)"/g)]

  expect(alternates.map(([, ...found]) => found)).toEqual([
    ['en', '/en/studies?n=1'],
    ['fr', '/fr/studies?n=1'],
    ['es', '/es/studies?n=1'],
    ['x-default', '/en/studies?n=1'],
  ])
})

test('a text cannot end the script that describes the page', () => {
  const page = head({ jsonLd: { title: '</script><script>alert(1)</script>' } })

  expect(page.match(/<\/script>/g)).toEqual(['</script>'])
})
