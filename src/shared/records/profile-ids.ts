/** The guides there are profiles of: the Party's three, newest first, and the State's decree. */
export const profileIds = ['hd05', 'hd36', 'hd11', 'nd30'] as const;
