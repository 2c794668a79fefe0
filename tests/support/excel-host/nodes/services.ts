import type { Desk } from '../desk.js';
import { hostError, node, type Node } from '../node.js';

/** What stands beside the workbook, by the name under which office.js asks for it. */
export function serviceNode(desk: Desk, name: string): Node {
  const make = services[name];
  if (!make) throw hostError('ApiNotFound', `the test host has no ${name}`);
  return make(desk);
}

const services: Readonly<Record<string, (desk: Desk) => Node>> = {
  'Microsoft.ExcelServices.CustomFunctions': ({ settle }) =>
    node({
      methods: {
        _GetEnabledFeatures: () => [1, 2, 3, 4],
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        SetInvocationArrayResults: (results) => settle(results as unknown[]),
        SetInvocationResults: (results) => settle(results as unknown[]),
      },
    }),
  'Microsoft.InternalService.AddinInternalService': () =>
    node({ methods: { NotifyActionHandlerReady: () => undefined } }),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': ({ startup }) =>
    node({
      methods: {
        GetAppRuntimeStartState: () => startup.state,
        SetAppRuntimeStartState: (state) => Object.assign(startup, { state }) && undefined,
      },
    }),
};
