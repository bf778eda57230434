import { z } from 'zod';

export const counted = z.object({ count: z.number() });
