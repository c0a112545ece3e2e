// RECONSTRUCTION: the practice Calendar's looks, near enough for a screenshot beside it. No rule is Google's.
export const calendarStyle = `
:root { --paper:#fff; --ink:#1f1f1f; --soft:#5f6368; --line:#dde3ea; --tint:#f8fafd; --accent:#0b57d0; --chip-ink:#fff; --raised:#f0f4f9; color-scheme: light }
[data-theme=dark] { --paper:#131314; --ink:#e3e3e3; --soft:#a8adb4; --line:#37393b; --tint:#1b1b1b; --accent:#a8c7fa; --raised:#1e1f20; color-scheme: dark }
* { box-sizing: border-box } html, body { height: 100%; margin: 0 }
body { font: 14px/1.4 Roboto, "Google Sans", Arial, sans-serif; color: var(--ink); background: var(--tint); overflow: hidden; position: relative }
button { font: inherit; color: inherit; background: none; border: 0; cursor: pointer }
#app { height: 100%; display: flex; flex-direction: column; overflow: hidden }
header { height: 64px; flex: none; display: flex; align-items: center; gap: 8px; padding: 0 16px }
header h1 { font-size: 20px; font-weight: 400; margin: 0 0 0 8px; white-space: nowrap } .grow { flex: 1 }
.logo { font-size: 20px; color: var(--soft); margin-inline-end: 24px } .round { width: 36px; height: 36px; border-radius: 50%; font-size: 18px }
#today { border: 1px solid var(--soft); border-radius: 18px; padding: 7px 18px }
.account { width: 32px; height: 32px; border-radius: 50%; background: #7b1fa2; color: #fff; display: grid; place-items: center; text-decoration: none }
.below { flex: 1; display: flex; min-height: 0 } .drawer { width: 200px; flex: none; padding: 8px 16px }
.create { background: var(--paper); border-radius: 16px; padding: 16px 22px; box-shadow: 0 1px 3px #0004; margin-bottom: 24px }
.month { display: grid; grid-template-columns: repeat(7, 1fr); font-size: 10px; text-align: center; color: var(--soft); gap: 4px 0 } .calendars { color: var(--soft); font-size: 13px }
.main { flex: none; background: var(--paper); border-radius: 24px 24px 0 0; overflow: hidden; display: flex; flex-direction: column; min-height: 0 }
.all-day { position: relative; height: 92px; flex: none; border-bottom: 1px solid var(--line) }
.day-name { position: absolute; top: 8px; text-align: center; font-size: 11px; color: var(--soft) } .day-name b { display: block; font-size: 24px; font-weight: 400; color: var(--ink) }
.day-name.now b { background: var(--accent); color: var(--paper); border-radius: 50%; width: 40px; height: 40px; line-height: 40px; margin: 0 auto }
.grid { position: relative; flex: 1; overflow-y: auto; overflow-x: hidden } .column { position: absolute; top: 0; height: 1152px; border-inline-start: 1px solid var(--line) }
.hour { position: absolute; left: 0; width: 44px; text-align: end; font-size: 10px; color: var(--soft) } .rule { position: absolute; right: 0; left: 52px; border-top: 1px solid var(--line) }
.GTG3wb { position: absolute; border-radius: 5px; padding: 3px 6px; font-size: 12px; line-height: 15px; color: var(--chip-ink); overflow: hidden; cursor: pointer; left: 2px; right: 8px }
.XuJrye, .ynRLnc { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) } .leOeGd { position: absolute; inset: 0 }
.vEJ0bc { position: absolute; font-size: 12px } .KF4T6b { border-radius: 5px; padding: 2px 8px; color: #fff; height: 20px; overflow: hidden; white-space: nowrap; cursor: pointer }
.GTG3wb, .KF4T6b { filter: saturate(.92) } [data-theme=dark] .GTG3wb, [data-theme=dark] .KF4T6b { filter: saturate(.7) brightness(.85) }
.ecHOgf { position: fixed; z-index: 900; width: 448px; max-height: 86vh; overflow: auto; background: var(--raised); border-radius: 16px; box-shadow: 0 12px 40px #0006; outline: 0; padding-bottom: 8px }
.ecHOgf button { padding: 6px } .ecHOgf [role=tooltip], .ecHOgf [role=menu], .ecHOgf ul, .pw1uU, .qdulke { display: none } .ecHOgf svg { fill: currentColor; display: block }
.wv9rPe { display: flex; flex-direction: row-reverse; padding: 8px } .pPTZAe { display: flex } .Tnsqdc { color: var(--soft) }
.nBzcnc { display: flex; gap: 16px; padding: 4px 24px; align-items: flex-start } .EaVNbc { width: 24px; flex: none; display: grid; place-items: center; color: var(--soft); min-height: 24px; overflow: hidden } .xnWuge { width: 14px; height: 14px; border-radius: 4px }
#rAECCd { font-size: 22px; line-height: 28px } .toUqff { min-width: 0; flex: 1; overflow-wrap: anywhere } .toUqff a { color: var(--accent) } .AzuXid { font-size: 13px; color: var(--soft) }
.Oyv6id { visibility: hidden } .google-material-icons, .google-symbols { font-size: 0 } .OOUfZb, .gHzwMc { display: none } .YWILgc { display: flex; align-items: center; gap: 16px; padding: 12px 24px; border-top: 1px solid var(--line); margin-top: 8px } .JT0oKf, .XsYse { display: flex; gap: 4px }
.xsCLGd { width: 24px; height: 24px; border-radius: 50%; background: #78909c } .tDHlcc { display: none } .oIOto { display: block; list-style: none; margin: 0; padding: 0 }
.edit { padding: 24px; display: grid; gap: 16px; overflow: auto } .edit > div { padding: 0 } .edit input { font: 22px Roboto, Arial; padding: 8px; border: 0; border-bottom: 1px solid var(--line); background: none; color: inherit; width: 100% }
.edit .blue { background: var(--accent); color: var(--paper); border-radius: 18px; padding: 8px 24px } .toast { position: fixed; left: 24px; bottom: 24px; background: #303134; color: #fff; border-radius: 8px; padding: 12px 20px; z-index: 950 }
`;
