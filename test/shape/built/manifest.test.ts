// What the browser is asked to allow, read from the built manifest: no more than the product needs.
import { describe, expect, it } from 'vitest';
import { builtFiles, builtManifest, readBuilt } from './build-under-test';

const hosts = ['https://calendar.google.com/*', 'https://meet.google.com/*'];
const manifest = builtManifest();

describe('the built manifest', () => {
  it('asks for the two sites and five permissions, and for nothing later', () => {
    expect(manifest.manifest_version).toBe(3);
    expect([...(manifest.host_permissions ?? [])].sort()).toEqual(hosts);
    expect([...(manifest.permissions ?? [])].sort()).toEqual(['alarms', 'notifications', 'scripting', 'storage', 'unlimitedStorage']);
    for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable', 'oauth2', 'update_url']) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it('runs content scripts on the two sites only, away from the page’s own world', () => {
    const scripts = manifest.content_scripts ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const { matches, world } of scripts) {
      expect(matches.length).toBeGreaterThan(0);
      for (const match of matches) expect(hosts.some((host) => match.startsWith(host.slice(0, -1)))).toBe(true);
      expect(world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  it('lets only the two sites frame the sidebar, under an address that a page with COEP may load', () => {
    const resources = manifest.web_accessible_resources ?? [];
    expect(resources.length).toBeGreaterThan(0);
    for (const resource of resources) {
      expect(resource).not.toHaveProperty('use_dynamic_url');
      expect([...(resource.matches ?? [])].sort()).toEqual(hosts);
    }
    expect(resources.flatMap(({ resources: names }) => names)).toContain('sidebar.html');
    expect(manifest).not.toHaveProperty('cross_origin_embedder_policy');
    expect(manifest).not.toHaveProperty('cross_origin_opener_policy');
  });

  it('keeps the browser’s own content security policy, and no test key', () => {
    expect(manifest).not.toHaveProperty('content_security_policy');
    expect(manifest).not.toHaveProperty('key');
  });

  it('has the two commands, with keys that Chromium leaves free', () => {
    expect(Object.keys(manifest.commands ?? {}).sort()).toEqual(['capture', 'toggle-sidebar']);
    const keys = Object.values(manifest.commands ?? {}).map((command) => command.suggested_key?.default);
    expect(new Set(keys).size).toBe(2);
    // Chromium refuses Alt+Shift+P: it is taken.
    for (const key of keys) expect(key).toMatch(/^Alt\+Shift\+[A-OQ-Z]$/);
  });

  it('has its icon in every size, as files of that size', () => {
    const icons = manifest.icons ?? {};
    expect(Object.keys(icons).map(Number).sort((a, b) => a - b)).toEqual([16, 32, 48, 96, 128]);
    for (const [size, file] of Object.entries(icons)) {
      const png = readBuilt(file.replace(/^\//, ''));
      expect(png.readUInt32BE(16)).toBe(Number(size));
      expect(png.readUInt32BE(20)).toBe(Number(size));
    }
  });

  it('carries no code from elsewhere', () => {
    const pages = builtFiles().filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) {
      const sources = [...readBuilt(page).toString().matchAll(/(?:src|href)\s*=\s*["']?([^"'\s>]+)/gi)].map(([, source]) => source ?? '');
      expect(sources.filter((source) => /^(?:https?:)?\/\//i.test(source))).toEqual([]);
    }
    for (const script of builtFiles().filter((file) => file.endsWith('.js'))) {
      const code = readBuilt(script).toString();
      expect(code).not.toMatch(/(?:import|importScripts)\s*\(\s*["'`]https?:/);
      expect(code).not.toMatch(/\beval\s*\(/);
    }
  });
});
