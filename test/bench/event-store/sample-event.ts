let made = 0;

// A type alias: what both libraries take for data is an index signature, which an interface does not have.
export type SampleEvent = { type: 'IndicatorReported'; data: Record<string, string | number> };

/** An event of about 300 bytes of JSON, such as a unit reports of one indicator. */
export function sampleEvent(): SampleEvent {
  made += 1;
  return {
    type: 'IndicatorReported',
    data: {
      number: made,
      unit: `3070${made % 90}`,
      indicator: `2024-03-${made % 400}`,
      period: '2024-Q3',
      reported: `${(made * 37) % 9_999}.50`,
      unitOfMeasure: '万元',
      remark: '按第三季度报表填报，含追加预算，差额见附件说明，已与财务科核对一致。',
      reportedBy: 'person-00451',
      reportedAt: '2024-10-08T09:30:00.000Z',
    },
  };
}

export const sampleEvents = (count: number) => Array.from({ length: count }, sampleEvent);
