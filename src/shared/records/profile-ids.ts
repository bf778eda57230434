/** The guides that have profiles: the Party's three, newest first, and the State's decree. */
export const profileIds = ['hd05', 'hd36', 'hd11', 'nd30'] as const;
