import { type PersonEvent } from './person.events.js';
import { personDecider, type Directed, type PresentPerson } from './person.state.js';
import { type UnitEvent } from './unit.events.js';
import { unitDecider, type PresentUnit, type Unit } from './unit.state.js';

/** The organisation of a region as events tell it, each taken in the order of its stream. */
export class AsOf {
  private readonly unitsByStream = new Map<string, Unit>();
  private readonly peopleByStream = new Map<string, Directed>();

  constructor(private readonly region: string) {}

  takeUnit(stream: string, event: UnitEvent): void {
    this.unitsByStream.set(
      stream,
      unitDecider.evolve(this.unitsByStream.get(stream) ?? unitDecider.initialState, event),
    );
  }

  takePerson(stream: string, event: PersonEvent): void {
    const before = this.peopleByStream.get(stream) ?? personDecider.initialState;
    this.peopleByStream.set(stream, personDecider.evolve(before, event));
  }

  /** By code. */
  get units(): ReadonlyMap<string, PresentUnit> {
    const present = [...this.unitsByStream.values()].filter((each) => each.status === 'present');
    return new Map(present.filter(({ region }) => region === this.region).map((each) => [each.code, each]));
  }

  get people(): ReadonlyMap<string, PresentPerson> {
    const present = [...this.peopleByStream.values()].filter((each) => each.status === 'present');
    return new Map(present.filter(({ region }) => region === this.region).map((each) => [each.personId, each]));
  }
}
