export { buildIncident, inWords, membershipsOf, type Outline, reportsOf, type Teller } from './build-incident';
export type { Cluster, Constraints, Settlement } from './cluster';
export { ClusterIndex } from './cluster-index';
export { addReadings, type ClusterContext, clusterPassages, outlinesOf } from './cluster-passages';
export { type FiledSegment, type Told, textsOf } from './filed-segment';
export type { Pairs } from './ladder';
export { type Parcel, ParcelWriter } from './parcel';
