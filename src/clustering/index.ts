export { buildIncident, membershipsOf, reportsOf } from './build-incident';
export type { Cluster, Constraints, Settlement } from './cluster';
export { ClusterIndex } from './cluster-index';
export { addReadings, type ClusterContext, clusterPassages, incidentsOf } from './cluster-passages';
export type { FiledSegment, Told } from './filed-segment';
export type { Pairs } from './ladder';
export { type Parcel, sealParcel } from './parcel';
