import { BlockList, isIP, type IPVersion } from 'node:net'

/** Ce qui n’est pas du réseau public : une source ne doit pas faire du portail une porte vers ce qui l’entoure. */
const reserves = new BlockList()
for (const [adresse, prefixe] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  reserves.addSubnet(adresse, prefixe, 'ipv4')

/** En IPv6, seul l’espace attribué à l’Internet public est admis, moins les tunnels qui y cachent une adresse IPv4. */
const publics = new BlockList()
publics.addSubnet('2000::', 3, 'ipv6')
const tunnels = new BlockList()
for (const [adresse, prefixe] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  tunnels.addSubnet(adresse, prefixe, 'ipv6')

/** Vrai si cette adresse IP est de l’Internet public. */
export function estPublique(ip: string): boolean {
  const version = isIP(ip)
  if (version === 4) return !reserves.check(ip, 'ipv4')
  const famille: IPVersion = 'ipv6'
  return version === 6 && publics.check(ip, famille) && !tunnels.check(ip, famille)
}
