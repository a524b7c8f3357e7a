import { Inspector } from '#contexts/records/core';
import { transfer, type OnProgress, type Place } from '#platform/event-transfer';
import { writeOut } from '#platform/terminal';

import { findInstance } from '../instance.js';
import { fileFailure } from './file-failure.js';
import { printTransferred, printVerified, type Printed } from './print.js';
import { showProgress } from './progress.js';

interface ExportTo {
  readonly to: string;
  readonly from?: string;
  readonly force?: boolean;
}

export const exportTo = ({ to: file, from, force = false }: ExportTo): Promise<void> =>
  working(async (onProgress) => {
    const transferred = await transfer.export(storeAt(from), { file, force, onProgress });
    return printTransferred(transferred, { target: file, isBackup: true });
  });

export const into = (from: Place, to: string | undefined): Promise<void> =>
  working(async (onProgress) =>
    printTransferred(await transfer.into(storeAt(to), from, onProgress), {
      intoStoreFrom: 'file' in from ? 'file' : 'store',
    }),
  );

/** Of the running instance unless said otherwise: its address holds a password, and arguments are for every account to see. */
export const copy = ({ from, to }: { readonly from?: string; readonly to: string }): Promise<void> =>
  into({ url: storeAt(from) }, to);

export const verify = ({ from, file }: { readonly from?: string; readonly file?: string }): Promise<void> =>
  working(async (onProgress) => {
    const place: Place = file === undefined ? { url: storeAt(from) } : { file };
    const inspector = new Inspector();
    return printVerified(await transfer.verify(place, onProgress, (event) => inspector.look(event)));
  });

const storeAt = (url: string | undefined): string => url ?? findInstance(['EVENTSTORE_URL']).eventStoreUrl;

/** Prints what the work says; a work that does not agree with itself ends with exit code 1. */
async function working(work: (onProgress: OnProgress) => Promise<Printed>): Promise<void> {
  const showing = showProgress(process.stderr);
  try {
    const { text, agrees } = await work(showing.onProgress).finally(() => showing.end());
    writeOut(text);
    if (!agrees) process.exitCode = 1;
  } catch (error) {
    throw fileFailure(error);
  }
}
