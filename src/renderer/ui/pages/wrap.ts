import type { ReactNode } from 'react';
import type { Paragraph } from '../../../shared/documents/model.ts';

/** What may be put around a drawn paragraph that can be changed; it must take no room of its own. */
export type Wrap = (place: string, paragraph: Paragraph, drawn: ReactNode) => ReactNode;
