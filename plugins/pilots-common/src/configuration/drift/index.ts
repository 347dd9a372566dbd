export * from './DriftEpisode';
export * from './watchDrift';
export * from './isNewer';
