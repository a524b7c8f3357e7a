import { type ICommand } from '@nestjs/cqrs';
import { type Person } from '#domain/kernel';
import { type Decided } from '#platform/event-store';
import { type JobContext } from '#platform/job-queue';
import { AssignDepartments } from '../../assign-departments/assign-departments.js';
import { ChangeDetails } from '../../change-details/change-details.js';
import { CloseUnit } from '../../close-unit/close-unit.js';
import { type Neighbours } from '../../domain/neighbours.js';
import { covers } from '../../domain/days.js';
import { postText, REGION } from '../../domain/places.js';
import { EndDeputy } from '../../end-deputy/end-deputy.js';
import { NameDeputy } from '../../name-deputy/name-deputy.js';
import { type PresentUnit, type Unit } from '../../domain/unit.state.js';
import { EndAppointment } from '../../end-appointment/end-appointment.js';
import { type InRegion } from '../../in-region.js';
import { MakeAppointment } from '../../make-appointment/make-appointment.js';
import { MovePerson } from '../../move-person/move-person.js';
import { type SealedDetails, type SealedStep } from '../../organisation-import/waiting-import.js';
import { RecordLeaving } from '../../record-leaving/record-leaving.js';
import { RegisterPerson } from '../../register-person/register-person.js';
import { RegisterUnit, superiorOf } from '../../register-unit/register-unit.js';
import { RenameUnit } from '../../rename-unit/rename-unit.js';
import { SucceedUnit } from '../../succeed-unit/succeed-unit.js';
import { type LookUp } from '../../views/units/neighbours.query.js';

interface InWhoseName {
  readonly job: JobContext;
  readonly actor: Person;
  readonly send: (command: ICommand) => Promise<Decided>;
}

type Sender = ReturnType<JobContext['part']>;
type Of<Do extends SealedStep['do']> = Extract<SealedStep, { do: Do }>;

/** Takes the steps of an import. What it has done itself it knows, for views are a moment behind. */
export class StepCommands {
  private readonly units = new Map<string, PresentUnit>();

  constructor(
    private readonly lookUp: LookUp,
    private readonly here: InRegion,
    private readonly by: InWhoseName,
  ) {}

  /** Throws what the rule refuses. */
  async take(step: SealedStep, at: number): Promise<void> {
    const sender = this.sender(at);
    const { state } = await this.by.send(await this.commandOf(step, sender));
    const left = state as Partial<Unit>; // of a unit or of a person
    if ('code' in step && left.status === 'present') this.units.set(step.code, left as PresentUnit);
  }

  /** As the administrator who accepted it: what is recorded is what they decided, part by part. */
  private sender(at: number): Sender {
    const { job, actor } = this.by;
    const part = job.part(at);
    return { envelope: (asked) => ({ ...part.envelope(asked), actor }) };
  }

  private commandOf(step: SealedStep, sender: Sender): Promise<ICommand> {
    if ('code' in step) return this.ofUnit(step, sender);
    return 'boxes' in step ? this.ofDetails(step, sender) : this.ofPerson(step, sender);
  }

  private async ofUnit(
    step: Of<'register-unit' | 'rename-unit' | 'assign-departments' | 'succeed-unit' | 'close-unit'>,
    sender: Sender,
  ): Promise<ICommand> {
    const { region } = this.here;
    const { code } = step;
    switch (step.do) {
      case 'register-unit': {
        const { name, kind, startsOn } = step;
        return RegisterUnit.by(
          sender,
          { region, code, name, kind, startsOn },
          await this.neighbours([superiorOf(code)]),
        );
      }
      case 'rename-unit':
        return RenameUnit.by(sender, { region, code, name: step.name });
      case 'assign-departments': {
        const departments = [...step.departments];
        return AssignDepartments.by(sender, { region, code, departments }, await this.neighbours(departments));
      }
      case 'succeed-unit': {
        const { successor, how, endsOn } = step;
        return SucceedUnit.by(sender, { region, code, successor, how, endsOn }, await this.neighbours([successor]));
      }
      case 'close-unit':
        return CloseUnit.by(sender, { region, code, endsOn: step.endsOn }, await this.neighbours([]));
    }
  }

  private async ofDetails(step: SealedDetails, sender: Sender): Promise<ICommand> {
    const { personId, unit = '', boxes, fingerprint } = step;
    if (step.do === 'change-details') return ChangeDetails.by(sender, { personId, boxes, fingerprint });
    const { name = '', ...others } = boxes;
    const data = { personId, region: this.here.region, unit, boxes: { name, ...others }, fingerprint };
    return RegisterPerson.by(sender, data, { known: await this.known([unit]) });
  }

  private async ofPerson(
    step: Of<'move-person' | 'make-appointment' | 'end-appointment' | 'name-deputy' | 'end-deputy' | 'record-leaving'>,
    sender: Sender,
  ): Promise<ICommand> {
    const { personId } = step;
    switch (step.do) {
      case 'move-person':
        return MovePerson.by(sender, { personId, unit: step.unit }, { known: await this.known([step.unit]) });
      case 'make-appointment': {
        const { role, scope, startsOn, endsOn } = step;
        const days = endsOn === undefined ? { startsOn } : { startsOn, endsOn };
        const data = { personId, region: this.here.region, role, scope, ...days };
        const beside = await this.lookUp.beside(personId, [role]);
        return MakeAppointment.by(sender, data, { known: await this.known([scope]), beside });
      }
      case 'end-appointment':
        return EndAppointment.by(sender, { personId, appointmentId: step.appointmentId, endsOn: step.endsOn });
      case 'name-deputy':
        return this.ofDeputy(step, sender);
      case 'end-deputy':
        return EndDeputy.by(sender, { personId, absenceId: step.absenceId, endsOn: step.endsOn });
      case 'record-leaving': {
        const today = this.here.dayOf(new Date().toISOString());
        return RecordLeaving.by(sender, { personId, endsOn: step.endsOn, handOver: [] }, { people: new Map(), today });
      }
    }
  }

  /** The posts may be of this import: their ids are in the record by now. */
  private async ofDeputy({ personId, deputy, startsOn, endsOn, posts }: Of<'name-deputy'>, sender: Sender) {
    const person = await this.lookUp.person(personId);
    const days = { startsOn, endsOn };
    const held = person.status === 'absent' ? [] : person.appointments.filter((each) => covers(each, days));
    const appointmentIds = held.filter((each) => posts.includes(postText(each))).map((each) => each.appointmentId);
    const facts = { deputy: await this.lookUp.person(deputy), beside: await this.lookUp.beside(deputy) };
    return NameDeputy.by(sender, { personId, deputy, ...days, appointmentIds }, facts);
  }

  private async known(codes: readonly string[]): Promise<ReadonlyMap<string, PresentUnit>> {
    const missing = codes.filter((code) => code !== REGION && code !== '' && !this.units.has(code));
    for (const [code, unit] of await this.lookUp.units(missing)) this.units.set(code, unit);
    return this.units;
  }

  private async neighbours(codes: readonly string[]): Promise<Neighbours> {
    const known = await this.known(codes);
    const { listed } = await this.lookUp.neighbours([]);
    return { known, listed: [...listed.filter(({ code }) => !known.has(code)), ...known.values()] };
  }
}
