export { type ClusterContext, clusterPassages } from './cluster-passages';
