import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { type NamedPerson } from '../../domain/named-people.js';
import { ERASED, PersonKeys } from '#platform/personal-data';
import { PersonRow } from './person.row.js';

/** How people are called, opened when it is answered and never kept in clear. */
@Injectable()
export class NamesOf {
  constructor(
    private readonly dataSource: DataSource,
    private readonly keys: PersonKeys,
  ) {}

  /** Whoever asks: what may be shown of it is the caller's to know. Who is not registered has no name. */
  async of(personIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.manager.find(PersonRow, {
      where: { personId: In([...personIds]) },
      select: { personId: true, name: true },
    });
    const named = rows.flatMap(({ personId, name }) =>
      name === null ? [] : [{ person: personId, field: 'name', box: name }],
    );
    const names = await this.keys.open(named);
    const opened = new Map(named.map(({ person }, at) => [person, names[at] ?? ERASED]));
    return new Map(rows.map(({ personId }) => [personId, opened.get(personId) ?? ERASED]));
  }

  /** Of those whose ids an answer has, in the form in which it brings them (`namedPeople`). */
  async people(ids: Iterable<string | undefined>): Promise<NamedPerson[]> {
    const named = [...new Set(ids)].filter((id) => id !== undefined);
    return [...(await this.of(named))].map(([personId, name]) => ({ personId, name }));
  }
}
