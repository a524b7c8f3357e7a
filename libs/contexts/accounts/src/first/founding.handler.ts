import { Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { InRegion, LookUp, MakeAppointment, RegisterPerson, RegisterUnit } from '#contexts/directory';
import { digestOf, uuidv5, type Envelope } from '#domain/kernel';
import { PersonKeys } from '#platform/personal-data';
import { type FirstPost } from './first-codes.query.js';

export interface Founder {
  readonly personId: string;
  readonly name: string;
  /** Where they work: registered as a finance bureau where nobody has registered it. */
  readonly unit: { readonly code: string; readonly name: string; readonly startsOn: string };
  readonly correlationId: string;
  readonly at: Date;
}

/** The first who may change the organisation is registered and appointed by themself: in the record it says so. */
@Injectable()
export class Founding {
  constructor(
    private readonly commandBus: CommandBus,
    private readonly lookUp: LookUp,
    private readonly here: InRegion,
    private readonly keys: PersonKeys,
  ) {}

  async found(founder: Founder, post: FirstPost): Promise<void> {
    const { personId, unit } = founder;
    const sender = { envelope: (of: Intent) => envelopeOf(founder, of) };
    const startsOn = this.here.dayOf(founder.at.toISOString());
    const { region } = this.here;
    if (!(await this.lookUp.units([unit.code])).has(unit.code)) {
      const neighbours = await this.lookUp.neighbours([]);
      const data = { region, ...unit, kind: 'finance-bureau' } as const;
      await this.commandBus.execute(await RegisterUnit.by(sender, data, neighbours));
    }
    const known = await this.lookUp.units([unit.code]);
    await this.register(founder, { sender, known });
    const person = await this.lookUp.person(personId);
    const held =
      person.status === 'present' && person.appointments.some(({ role, endsOn }) => role === post && !endsOn);
    if (held) return;
    const data = { personId, region, role: post, scope: '*', startsOn } as const;
    const beside = await this.lookUp.beside(personId, [post]);
    await this.commandBus.execute(await MakeAppointment.by(sender, data, { known, beside, holdsCode: true }));
  }

  private async register({ personId, name, unit }: Founder, { sender, known }: Registering): Promise<void> {
    if ((await this.lookUp.person(personId)).status === 'present') return;
    const { boxes, fingerprint } = await this.keys.seal(personId, { name });
    const data = { personId, region: this.here.region, unit: unit.code, boxes, fingerprint };
    await this.commandBus.execute(await RegisterPerson.by(sender, data, { known }));
  }
}

type Intent = Parameters<Parameters<typeof RegisterPerson.by>[0]['envelope']>[0];

interface Registering {
  readonly sender: Parameters<typeof RegisterPerson.by>[0];
  readonly known: Awaited<ReturnType<LookUp['units']>>;
}

function envelopeOf({ personId, unit, correlationId, at }: Founder, of: Intent): Envelope {
  return {
    actor: { personId, unit: unit.code, roles: ['organisation-administrator@*'] },
    ...{ correlationId, recordedAt: at.toISOString(), commandHash: digestOf(of) },
    commandId: uuidv5(`founding/${correlationId}/${of.stream}/${of.command}`),
  };
}
