/** The time zone in which days begin and end. */
export class Zone {
  constructor(readonly name: string) {}
}
