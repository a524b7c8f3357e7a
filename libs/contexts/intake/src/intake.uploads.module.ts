import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AnnounceImportHandler } from './announce-import/announce-import.handler.js';
import { ImportTableHandler } from './import-table/import-table.handler.js';
import { ImportsUnderWay } from './import-table/imports-under-way.handler.js';
import { RecordFailureHandler } from './record-failure/record-failure.handler.js';
import { TableReaders, type ReaderLimits } from './table-reader/table-readers.processor.js';

/** What reads uploads and records what they hold: for apps/api. Needs an `EventStore` from the app. */
@Module({})
export class IntakeUploadsModule {
  static forRoot(limits: ReaderLimits): DynamicModule {
    const readers = { provide: TableReaders, useFactory: () => new TableReaders(limits) };
    return {
      module: IntakeUploadsModule,
      imports: [CqrsModule],
      providers: [readers, ImportsUnderWay, ImportTableHandler, AnnounceImportHandler, RecordFailureHandler],
      exports: [ImportsUnderWay],
    };
  }
}
