// What views know of the messenger: the shapes of calls, events and view objects.
export type * from '@ganira/client';
