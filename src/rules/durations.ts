/** Whether an ISO 8601 duration is a month or less; a month may have 31 days. */
export function isWithinMonth(duration: string): boolean {
  const [, years = '0', months = '0', weeks = '0', days = '0'] =
    /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?/.exec(duration) ?? [];
  return Number(years) === 0 && Number(months) * 31 + Number(weeks) * 7 + Number(days) <= 31;
}
