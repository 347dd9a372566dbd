import { Signatory } from '../../ground/Signatory';

/** What is found when an emergency is looked back at. @public */
export interface EmergencyReview {
  /** Markdown: what happened, whether it was one, what will keep it from coming again. */
  findings: string;
  by: Signatory;
  at: string;
}

/** The word of the second authority. @public */
export interface SecondVerdict {
  verdict: 'approved' | 'rejected';
  by: Signatory;
  at: string;
}

/** What an emergency owes from the moment of its first authority. @public */
export interface EmergencyDuties {
  /** Who gave the first authority, on which it is made. */
  first: Signatory;
  /** Until when a second authority has approved. */
  secondDueAt: string;
  second?: SecondVerdict;
  /** Until when it has been looked back at. */
  reviewDueAt: string;
  review?: EmergencyReview;
  /** Duties that are overdue and of which the sponsor has been told. */
  escalated: EmergencyDuty[];
}

/** A duty with a deadline. @public */
export type EmergencyDuty = 'second-approval' | 'review';
