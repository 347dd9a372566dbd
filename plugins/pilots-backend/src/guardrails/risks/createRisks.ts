import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock } from '../../ground/Clock';
import { PilotsDatabase } from '../../ground/database/PilotsDatabase';
import type { UseCases } from '../../ground/work/UseCases';
import { RiskRegister } from './RiskRegister';
import { RiskService } from './RiskService';
import { RiskStore } from './RiskStore';
import { RiskSweep } from './RiskSweep';
import { RiskTreatmentService } from './RiskTreatmentService';

/** The risk register, what is done about risks, and the timer that reopens them. */
export function createRisks(options: {
  clock: Clock;
  database: PilotsDatabase;
  logger: LoggerService;
  useCases: UseCases;
}) {
  const store = new RiskStore();
  const register = new RiskRegister(store);
  const riskTreatment = new RiskTreatmentService(register);
  return {
    risks: new RiskService(register),
    riskSweep: new RiskSweep({ ...options, store, treatment: riskTreatment }),
    riskTreatment,
  };
}
