/** Texts of the end of a record: how long it is kept, and who holds it longer. */
export const retentionMessages = {
  title: 'Retention',
  explain:
    'The record of an archived pilot is deleted once its time is over, unless somebody holds it. Decisions stay.',
  keptFor: 'Kept after archiving for',
  until: 'Deleted from',
  notYet: 'Not before the pilot is archived',
  nothingLeft: 'Nothing is left to delete',
  butHeld: 'not while it is held',
  held: 'Held',
  hold: 'Hold the record',
  holdOff: 'Sponsor and risk lead hold a record',
  holdExplain:
    'The record is not deleted, whatever its age, until the risk lead lifts the hold. Your reason becomes part of the record.',
  holdDone: 'The record is held',
  holds: 'Holds of the record',
  heldBy: 'Held by {{who}}, {{when}}',
  lift: 'Lift the hold',
  liftOff: 'The risk lead lifts a hold',
  liftExplain:
    'Without another hold, a record whose time is over is deleted within a day. What is deleted does not come back.',
  liftDone: 'The hold is lifted',
  liftedBy: 'Lifted by {{who}}, {{when}}: {{why}}',
  gone: 'Every entry was deleted',
  goneNext:
    'Their time was over. What remains of them is named under Retention; what happens from now on appears here.',
  deleted_one: '{{count}} entry was deleted, its time being over',
  deleted_other: '{{count}} entries were deleted, their time being over',
  deletedBy: 'By {{who}}, {{when}}',
} as const;
