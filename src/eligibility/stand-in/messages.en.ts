export const en = {
  ended: (title: string, day: string): string =>
    `No version of the rules is in force on the day of the application. The last that was, “${title}”, until ${day}, is used in its place.`,
  toCome: (title: string, day: string): string =>
    `No version of the rules is in force yet on the day of the application. The first to be, “${title}”, from ${day}, is used in its place.`,
}

export type StandInMessages = typeof en
