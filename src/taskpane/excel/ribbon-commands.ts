import type { PaneView } from '../../messages/pane.js';

/** 功能区命令 · The view that each command of the ribbon opens, by the name that the manifest calls. */
export const ribbonCommands = {
  checkWorkbook: 'check',
  insertFunction: 'functions',
} as const satisfies Readonly<Record<string, PaneView>>;

/** The name of a command of the ribbon. */
export type RibbonCommand = keyof typeof ribbonCommands;

/** Answers the commands of the ribbon: the pane comes into view, then the command is done in it. */
export function associateCommands(onCommand: (command: RibbonCommand) => void): void {
  for (const command of Object.keys(ribbonCommands) as RibbonCommand[]) {
    Office.actions.associate(command, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.addin.showAsTaskpane();
        onCommand(command);
      } finally {
        event.completed();
      }
    });
  }
}
