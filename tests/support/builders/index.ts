export * from './clock';
export * from './history';
export * from './kpi-input';
export * from './observation';
export * from './post';
export * from './profile';
export * from './quantity';
export * from './traced';
