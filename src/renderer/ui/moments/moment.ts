/** A moment by the clock of some PC (ms since 1970), as people read it. */
export function momentOfClock(wallTime: number): string {
  return clockFace.format(new Date(wallTime));
}

const clockFace = new Intl.DateTimeFormat('vi', {
  hour: '2-digit',
  minute: '2-digit',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour12: false,
});
