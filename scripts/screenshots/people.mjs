/** The pilot that docs/tutorial.md takes the whole way, and the people of it. */
export const PILOT = '/catalog/default/pilot/handover-demo';

export const SPONSOR = 'Kwame Boateng';
export const PRODUCT = 'Aoife Brennan';
export const SERVICE = 'Siobhan Nolan';
export const TECH = 'Eamon Kelleher';
export const DATA = 'Bongani Dlamini';
export const RISK = 'Matteo Conti';
export const ON_CALL = 'Ama Owusu';
