export * from './bar-chart';
export * from './chart-frame';
export * from './line-chart';
export * from './waterfall-chart';
