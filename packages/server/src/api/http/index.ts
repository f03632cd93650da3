// What is loaded at the first request.
export { createEndpoints } from './endpoints.ts';
export { createHttpApp } from './http-app.ts';
export { WebFiles } from './web-files.ts';
