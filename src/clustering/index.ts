export { buildIncident, membershipsOf } from './build-incident';
export { type Cluster, ClusterIndex, type Constraints, type Settlement } from './cluster-index';
export { bySize, type ClusterContext, clusterPassages } from './cluster-passages';
export type { Pairs } from './ladder';
