import { Body, Controller, Post, Query } from '@nestjs/common';
import { ApiBearerAuth, ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { sha256, uuidv5, writtenText, type Person } from '#domain/kernel';
import { Action, ApiProblems, Asker, Place, Upload, type Caller, type UploadPlace } from '#platform/http';
import { PersonKeys } from '#platform/personal-data';
import { asAdministrator } from '../domain/asked.js';
import { importSchema, shown } from './import-answer.js';
import { OrganisationImports } from './organisation-imports.handler.js';
import { OrganisationReaders } from './organisation-readers.handler.js';

const query = z.strictObject({ fileName: writtenText(255).describe('文件名 Name of the file') });

/** What tells one upload from another is kept by a key: names of a file could be found by trying. */
const UPLOADS = 'paper:uploads';

@ApiTags('机构和人员 directory')
@ApiBearerAuth()
@Controller('organisation-imports')
export class ImportOrganisationController {
  constructor(
    private readonly imports: OrganisationImports,
    private readonly readers: OrganisationReaders,
    private readonly keys: PersonKeys,
  ) {}

  @Post()
  @Action('organisation.import')
  @Upload((person: Person) => void asAdministrator(person))
  @ApiOperation({
    operationId: 'importOrganisation',
    summary:
      '导入单位、人员和任职（xlsx、CSV、TSV、文本或 HTML 原文件），确认前不作登记 Read units, people and appointments from a file; nothing is recorded until it is accepted',
  })
  @ApiCreatedResponse({ standardSchema: importSchema })
  @ApiProblems(400, 401, 403, 408, 409, 413, 415, 422, 503)
  async import(
    @Asker() caller: Caller,
    @Query({ schema: query }) { fileName }: z.infer<typeof query>,
    @Body() bytes: Uint8Array,
    @Place() place: UploadPlace,
  ) {
    const { personId } = asAdministrator(caller.actor);
    const { fingerprint } = await this.keys.seal(UPLOADS, { fileName, sha256: sha256(bytes) });
    const asked = { stream: '', command: 'ImportOrganisation', data: { file: fingerprint } };
    const { commandId } = await caller.envelope(asked);
    const reading = this.readers.read(bytes);
    place.keepUntil(reading);
    const importId = uuidv5(`organisation-import/${commandId}`);
    return shown(await this.imports.begin({ importId, fileName, file: await reading, importedBy: personId }));
  }
}
