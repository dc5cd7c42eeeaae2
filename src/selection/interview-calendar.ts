import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

import type { Language } from '../platform/i18n/languages.ts'
import { calendarWords } from './mails.ts'

/** An interview as a calendar keeps it: no name of anybody, and of the application its number alone. */
export type CalendarEntry = {
  readonly id: number
  readonly at: Date
  readonly minutes: number
  readonly place: string
  readonly reference: string
  readonly arrangedAt: Date
  readonly cancelledAt: Date | null
}

export type CalendarReader = {
  readonly language: Language
  /** The page of the interview for this reader. */
  readonly url: string
  /** Of whom it comes and to whom it goes, by mail; null for a file that somebody takes from a page. */
  readonly mail: { readonly from: string; readonly to: string } | null
}

/**
 * The iCalendar text (RFC 5545; in a mail RFC 5546): by mail an invitation, or its withdrawal; on a page the same to take along.
 * The UID is the interview's for ever, and a change has a higher SEQUENCE, so that calendars change the entry they have.
 *
 * @param host of this installation, so that no other's interview has the same UID
 */
export function interviewCalendar(entry: CalendarEntry, reader: CalendarReader, host: string): string {
  const { id, at, minutes, place, reference, arrangedAt, cancelledAt } = entry
  const { language, url, mail } = reader
  const calendar = ical({ prodId: { company: 'Passerelle', product: 'interviews', language } })
  const event = calendar.createEvent({
    id: `interview-${id}@${host}`,
    sequence: cancelledAt === null ? 0 : 1,
    stamp: cancelledAt ?? arrangedAt,
    start: at,
    end: new Date(at.getTime() + minutes * 60_000),
    summary: calendarWords[language].title(reference),
    location: place,
    url,
    status: cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
  })
  if (mail === null) {
    calendar.method(ICalCalendarMethod.PUBLISH)
    return calendar.toString()
  }
  calendar.method(cancelledAt === null ? ICalCalendarMethod.REQUEST : ICalCalendarMethod.CANCEL)
  event.organizer({ name: calendarWords[language].organizer, email: mail.from })
  event.createAttendee({ email: mail.to, rsvp: false })
  return calendar.toString()
}
