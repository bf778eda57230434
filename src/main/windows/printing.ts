import type { WebContents } from 'electron';
import { ExpectedError } from '../../shared/contract/errors.ts';
import type { Progress } from '../../shared/contract/procedures/job.ts';
import type { Printed } from '../../shared/contract/procedures/printer.ts';
import { orientPages } from '../../shared/documents/orientation.ts';
import { type Course, type Drawings, drawings } from './drawing.ts';

interface Dependencies {
  readonly preload: string;
  /** The address of the program's page. */
  readonly page: string;
  /** Reports the progress of a job to the main window. */
  tell(progress: Progress): void;
}

export interface Printing extends Pick<Drawings, 'handlers' | 'holds'> {
  /**
   * A paper as the bytes of a PDF.
   * @param job the id for its progress and for cancelling
   * @throws ExpectedError not-drawn, cancelled; and what `compose` throws
   */
  pdf(job: string, compose: () => Promise<Printed>): Promise<Uint8Array<ArrayBuffer>>;
  /** Several papers, each as a PDF of its own, as one job. @throws as `pdf` does */
  pdfs(job: string, compose: () => Promise<Printed[]>): Promise<Uint8Array<ArrayBuffer>[]>;
  /**
   * Shows Windows' own dialog and prints.
   * @returns false if the person cancelled
   * @throws ExpectedError no-printer, not-printed, not-drawn
   */
  print(compose: () => Promise<Printed>): Promise<boolean>;
  /** Cancels a job; unknown jobs have already ended. */
  cancel(job: string): void;
  /** Cancels everything in progress. */
  close(): void;
}

const MICRONS_PER_MM = 1000;

/** Papers on their way to a printer or into a PDF. */
export function printing({ preload, page, tell }: Dependencies): Printing {
  const running = new Map<string, AbortController>();
  const { draw, handlers, holds } = drawings({ preload, page });

  return {
    handlers,
    holds,
    cancel: (job) => running.get(job)?.abort(new ExpectedError('cancelled')),

    close: () => {
      for (const controller of running.values()) controller.abort(new ExpectedError('cancelled'));
    },

    pdf: async (job, compose) => {
      const { signal } = controllerOf(job);
      try {
        const laidOut = (done: number, total: number) => tell({ job, step: 'laying-out', done, total });
        return await draw(await compose(), { signal, laidOut }, async (contents) => {
          tell({ job, step: 'packing', done: 0, total: 0 });
          return pdfOf(contents);
        });
      } finally {
        running.delete(job);
      }
    },

    pdfs: async (job, compose) => {
      const { signal } = controllerOf(job);
      try {
        const papers = await compose();
        const drawn: Uint8Array<ArrayBuffer>[] = [];
        for (const [at, paper] of papers.entries()) {
          // Each document is one of so many, however long it is.
          const laidOut = (done: number, total: number) =>
            tell({
              job,
              step: 'laying-out',
              done: at + (total === 0 ? 0 : done / total),
              total: papers.length,
            });
          drawn.push(await draw(paper, { signal, laidOut }, pdfOf));
        }
        return drawn;
      } finally {
        running.delete(job);
      }
    },

    print: async (compose) => {
      const printed = await compose();
      const course: Course = { signal: new AbortController().signal, laidOut: () => undefined };
      return draw(printed, course, (contents) => printOn(contents, printed));
    },
  };

  function controllerOf(job: string): AbortController {
    const controller = new AbortController();
    running.set(job, controller);
    return controller;
  }
}

async function pdfOf(contents: WebContents): Promise<Uint8Array<ArrayBuffer>> {
  // The sheets have their own size and margins.
  const bytes = await contents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    // What is a paragraph, a heading and a table, for readers that speak and for searching.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return new Uint8Array(bytes);
}

async function printOn(contents: WebContents, { paper, profile }: Printed): Promise<boolean> {
  if ((await contents.getPrintersAsync()).length === 0) throw new ExpectedError('no-printer');
  const { widthMm, heightMm } = orientPages(paper, profile).page;
  return new Promise((resolve, reject) => {
    contents.print(
      {
        silent: false,
        printBackground: true,
        margins: { marginType: 'none' },
        // The size of the sheet in portrait, as printers expect it.
        pageSize: {
          width: Math.min(widthMm, heightMm) * MICRONS_PER_MM,
          height: Math.max(widthMm, heightMm) * MICRONS_PER_MM,
        },
        landscape: paper.orientation === 'landscape',
      },
      (success, reason) => {
        if (success) resolve(true);
        // Electron's error if the person pressed Cancel.
        else if (/cancel/i.test(reason)) resolve(false);
        else reject(new ExpectedError('not-printed', undefined, { cause: new Error(reason) }));
      },
    );
  });
}
