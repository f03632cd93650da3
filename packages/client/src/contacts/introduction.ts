import { ContentSchema, create, IntroductionSchema, toBinary } from '@ganira/protocol';

/** The first content from each side, and again when one of these changes. */
export function introductionContent(name: string, grant: Uint8Array): Uint8Array {
  return toBinary(
    ContentSchema,
    create(ContentSchema, {
      body: { case: 'introduction', value: create(IntroductionSchema, { name, grant }) },
    }),
  );
}
