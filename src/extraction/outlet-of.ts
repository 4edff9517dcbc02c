import type { Report } from '../model/report';
import type { Source } from '../model/source';

/** The outlet of a report as the first source of every chain in it. */
export function outletOf(report: Report): Source {
  return {
    kind: 'outlet',
    id: null,
    name: report.outlet ?? report.id,
    named: report.outlet !== null,
    count: null,
    role: null,
    side: null,
    anonymity: null,
  };
}
