import { expect, test } from 'vitest'

import { interviewCalendar, type CalendarEntry } from './interview-calendar.ts'

const entry: CalendarEntry = {
  id: 7,
  at: new Date('2026-03-12T11:30:00Z'),
  minutes: 45,
  place: 'https://video.example.org/room, second door; ring',
  reference: 'PS-2026-0001',
  arrangedAt: new Date('2026-03-02T09:00:00Z'),
  cancelledAt: null,
}
const mail = { from: 'nairobi@example.org', to: 'ada@example.org' }
const reader = { language: 'fr' as const, url: 'https://passerelle.example.org/fr/interviews/7', mail }

/** The lines as a calendar reads them: folded ones made whole. */
function linesOf(text: string): string[] {
  return text
    .replace(/\r\n[ \t]/g, '')
    .trimEnd()
    .split('\r\n')
}

test('an invitation says when, where and which application, and names nobody', () => {
  expect(linesOf(interviewCalendar(entry, reader, 'passerelle.example.org'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Passerelle//interviews//FR',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:interview-7@passerelle.example.org',
    'SEQUENCE:0',
    'DTSTAMP:20260302T090000Z',
    'DTSTART:20260312T113000Z',
    'DTEND:20260312T121500Z',
    'SUMMARY:Entretien PS-2026-0001',
    'LOCATION:https://video.example.org/room\\, second door\\; ring',
    'ORGANIZER;CN="Programme de stages":mailto:nairobi@example.org',
    'ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=FALSE:MAILTO:ada@example.org',
    'URL;VALUE=URI:https://passerelle.example.org/fr/interviews/7',
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ])
})

test('calling off is told of the same entry, with a higher sequence', () => {
  const cancelledAt = new Date('2026-03-05T09:00:00Z')
  const lines = linesOf(interviewCalendar({ ...entry, cancelledAt }, reader, 'passerelle.example.org'))

  expect(lines.filter(line => /^(METHOD|UID|SEQUENCE|DTSTAMP|STATUS)/.test(line))).toEqual([
    'METHOD:CANCEL',
    'UID:interview-7@passerelle.example.org',
    'SEQUENCE:1',
    'DTSTAMP:20260305T090000Z',
    'STATUS:CANCELLED',
  ])
})

test('taken from a page it is published, not sent: without addresses', () => {
  const text = interviewCalendar(entry, { ...reader, mail: null }, 'passerelle.example.org')

  expect(linesOf(text)).toContain('METHOD:PUBLISH')
  expect(text).not.toMatch(/ATTENDEE|ORGANIZER|@example/)
})

test('no line is longer than 75 bytes, whatever the place is called', () => {
  const text = interviewCalendar(
    { ...entry, place: 'Salle «\u00a0Évasion\u00a0» '.repeat(12) },
    reader,
    'h.example.org',
  )

  expect(Math.max(...text.split('\r\n').map(line => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
})
