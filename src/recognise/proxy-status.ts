/** One intermediary of a `Proxy-Status` field (RFC 9209, section 2). */
export interface ProxyStatusMember {
  /** What it calls itself. */
  name: string;
  /** Type of the error that it met, such as `connection_timeout`. */
  error: string | undefined;
}

/** A member of the list: quoted strings hide commas. Bounded, so that hostile values take linear time. */
const member = /(?:"(?:[^"\\]|\\.){0,400}"|[^",]){1,800}/g;
const errorParameter = /;\s{0,8}error=([a-z_*][\w*-]{0,60})/;

/** The intermediaries of a `Proxy-Status` field, the one next to the origin server first. */
export function proxyStatusMembers(value: string): ProxyStatusMember[] {
  return (value.match(member) ?? []).flatMap((text) => {
    const name = /^\s{0,8}(?:"([^"]{1,200})"|([^\s;"]{1,200}))/.exec(text);
    if (name === null) return [];
    return [{ name: name[1] ?? name[2] ?? '', error: errorParameter.exec(text)?.[1] }];
  });
}
