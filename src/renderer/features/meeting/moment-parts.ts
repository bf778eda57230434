/** A moment is entered as a day and a time; YYYY-MM-DDTHH:mm, or empty. */

/** The moment with another day; a first day takes `usualTime`. Without a day there is no moment. */
export function withDay(moment: string, day: string, usualTime: string): string {
  return day === '' ? '' : `${day}T${moment === '' ? usualTime : moment.slice(11)}`;
}

/** The moment with another time, on `usualDay` where it had no day. Without a time, or any day, there is no moment. */
export function withTime(moment: string, time: string, usualDay: string): string {
  const day = moment.slice(0, 10) || usualDay;
  return time === '' || day === '' ? '' : `${day}T${time}`;
}
