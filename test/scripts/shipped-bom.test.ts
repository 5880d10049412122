import { describe, expect, test } from 'vitest';
import { type Bom, shippedBom } from '../../scripts/build/shipped-bom.ts';

const forDevelopment = [{ name: 'cdx:npm:package:development', value: 'true' }];
const whole: Bom = {
  serialNumber: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  metadata: {
    timestamp: '2026-01-02T03:04:05.678Z',
    tools: [{ vendor: 'npm', name: 'cli', version: '11.0.0' }],
    component: { 'bom-ref': '@acme/site@1.0.0', name: 'a-folder', version: '1.0.0' },
  },
  components: [
    { 'bom-ref': 'shared@2.0.0', name: 'shared', version: '2.0.0', scope: 'required', properties: [] },
    { 'bom-ref': 'runner@3.0.0', name: 'runner', version: '3.0.0', properties: forDevelopment },
    { 'bom-ref': 'extra@4.0.0', name: 'extra', version: '4.0.0', scope: 'optional' },
  ],
  dependencies: [
    { ref: '@acme/site@1.0.0', dependsOn: ['shared@2.0.0', 'runner@3.0.0'] },
    { ref: 'shared@2.0.0', dependsOn: ['extra@4.0.0'] },
    { ref: 'runner@3.0.0', dependsOn: ['shared@2.0.0'] },
  ],
};

describe('the bill of materials of what is shipped', () => {
  const bom = shippedBom(whole);

  test('keeps what is shipped, also where development uses it as well, and drops the rest', () => {
    expect(bom.components.map(({ name }) => name)).toEqual(['shared']);
    expect(bom.dependencies).toEqual([
      { ref: '@acme/site@1.0.0', dependsOn: ['shared@2.0.0'] },
      { ref: 'shared@2.0.0', dependsOn: [] },
    ]);
  });

  test('is the same for the same lock file: whenever, wherever and by which npm it was written', () => {
    const { metadata } = whole;
    const elsewhere = shippedBom({
      ...whole,
      serialNumber: 'urn:uuid:11111111-1111-4111-8111-111111111111',
      metadata: {
        timestamp: '2027-01-01T00:00:00.000Z',
        tools: [{ vendor: 'npm', name: 'cli', version: '12.0.0' }],
        component: { ...metadata.component, name: 'another-folder' },
      },
    });
    expect(elsewhere).toEqual(bom);
    expect(bom.metadata.component.name).toBe('@acme/site');
  });

  test('has another number when anything in it changes', () => {
    const [shared, ...others] = whole.components;
    const newer = shippedBom({
      ...whole,
      components: [{ ...shared, version: '2.0.1' } as typeof shared & object, ...others],
    });
    expect(newer.serialNumber).not.toBe(bom.serialNumber);
    expect(bom.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
