// What the Web Annotation Data Model says of the parts that are used, as a JSON Schema: the W3C publishes none.

const body = {
  oneOf: [
    {
      type: 'object',
      required: ['type', 'source', 'purpose'],
      additionalProperties: false,
      properties: { type: { const: 'SpecificResource' }, source: { type: 'string', format: 'uri' }, purpose: { const: 'identifying' } }, // prettier-ignore
    },
    {
      type: 'object',
      required: ['type', 'value', 'purpose'],
      additionalProperties: false,
      properties: { type: { const: 'TextualBody' }, value: { type: 'string' }, format: { const: 'text/plain' }, purpose: { enum: ['tagging', 'describing'] } }, // prettier-ignore
    },
  ],
};
const position = {
  type: 'object',
  required: ['type', 'start', 'end'],
  additionalProperties: false,
  properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } }, // prettier-ignore
};
const quote = {
  type: 'object',
  required: ['type', 'exact'],
  additionalProperties: false,
  properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string', minLength: 1 }, prefix: { type: 'string' }, suffix: { type: 'string' } }, // prettier-ignore
};
const source = {
  type: 'object',
  required: ['id', 'type'],
  additionalProperties: false,
  properties: { id: { type: 'string', format: 'uri-reference' }, type: { const: 'Text' }, format: { const: 'text/plain' }, language: { const: 'ar' }, canonical: { type: 'string', format: 'uri' } }, // prettier-ignore
};

export const annotationPage = {
  type: 'object',
  required: ['@context', 'id', 'type', 'items'],
  additionalProperties: false,
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: { type: 'string', format: 'uri-reference' },
    type: { const: 'AnnotationPage' },
    items: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'motivation', 'body', 'target'],
        additionalProperties: false,
        properties: {
          id: { type: 'string', format: 'uri-reference' },
          type: { const: 'Annotation' },
          motivation: { enum: ['identifying', 'tagging'] },
          body: { type: 'array', minItems: 1, items: body },
          target: {
            type: 'object',
            required: ['type', 'source', 'selector'],
            additionalProperties: false,
            properties: { type: { const: 'SpecificResource' }, source, selector: { type: 'array', items: [position, quote], minItems: 2, additionalItems: false } }, // prettier-ignore
          },
        },
      },
    },
  },
};
