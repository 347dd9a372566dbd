import { vendorPayload } from '@pilot-handoff/backstage-plugin-pilots-common';

export const { address, object, objects, short, text } = vendorPayload;
