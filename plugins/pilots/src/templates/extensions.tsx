import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

/** The field of the template "Start a pilot" that offers saved packs. */
export const templateExtensions = [
  FormFieldBlueprint.make({
    name: 'pack-picker',
    params: {
      field: async () => {
        const { PackPicker } = await import('./PackPicker');
        return createFormField({
          name: 'PilotPackPicker',
          component: PackPicker,
        });
      },
    },
  }),
];
