# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The way in: a veth pair to the machine, and a real OpenSSH server in the node.

# A /30 of 169.254.64.0/18 for the lab, the same at each `up` unless another lab or the machine
# itself has it. The claim is a symbolic link to the lab's name, which only one lab can make.
claim_management_net() {
    local -i first block try
    local base used
    first=$(($(cksum <<<"$LAB" | cut -d' ' -f1) % 4096))
    used=$(ip -4 route show table all root 169.254.64.0/18)
    for ((try = 0; try < 4096; try++)); do
        block=$(((first + try) % 4096))
        base=169.254.$((64 + block / 64)).$((block % 64 * 4))
        [[ $used == *"${base%.*}."* && $used =~ (^|[^0-9.])${base//./\\.}/ ]] && continue
        ln -s "$LAB" "$RUN_DIR/.net-$block" 2>/dev/null || continue
        MGMT_NET=$base/30
        MGMT_HERE=${base%.*}.$((${base##*.} + 1))
        MGMT_NODE=${base%.*}.$((${base##*.} + 2))
        return 0
    done
    die "no free address for the lab" "take other labs down"
}

release_management_net() {
    local claim
    for claim in "$RUN_DIR"/.net-*; do
        [[ -L $claim && $(readlink "$claim") == "$LAB" ]] && rm -f "$claim"
    done
    return 0
}

build_management() {
    ip -batch - <<TEXT
link add $MGMT_LINK type veth peer name mgmt0 netns $NS_NODE
link set $MGMT_LINK addrgenmode none
addr add $MGMT_HERE/30 dev $MGMT_LINK
link set $MGMT_LINK up
TEXT
    ip -n "$NS_NODE" -batch - <<TEXT
addr add $MGMT_NODE/30 dev mgmt0
link set mgmt0 up
TEXT
}

make_keys() {
    local keys=$NODE_FILES
    ssh-keygen -q -t ed25519 -N '' -C "vethscope lab $LAB" -f "$STATE/identity" </dev/null
    ssh-keygen -q -t ed25519 -N '' -C "$NODE_NAME" -f "$keys/host_key" </dev/null
    cp "$STATE/identity.pub" "$keys/authorized_keys"
    printf '%s %s\n' "$MGMT_NODE" "$(cut -d' ' -f1,2 "$keys/host_key.pub")" >"$STATE/known_hosts"
}

start_sshd() {
    cat >"$NODE_FILES/sshd_config" <<TEXT
ListenAddress $MGMT_NODE
Port 22
HostKey /run/vethscope-lab/host_key
AuthorizedKeysFile /run/vethscope-lab/authorized_keys
PidFile /run/sshd.pid
StrictModes no
UsePAM no
UseDNS no
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
AcceptEnv LANG LC_*
Subsystem sftp internal-sftp
TEXT
    start_in "$NS_NODE" "$STATE/sshd.log" \
        unshare -m -u bash "$LAB_HOME/lib/node-init.sh" "$STATE" "$NODE_NAME"
    wait_for 5 ssh_answers ||
        die "sshd of lab '$LAB' does not answer: $(tail -n 1 "$STATE/sshd.log")" "see $STATE/sshd.log"
    wait_for 5 grep -q 'starting pvefw logger' "$NODE_FILES/var-log/pve-firewall.log" ||
        die "the firewall's log daemon of lab '$LAB' does not start" "see $STATE/sshd.log"
}

ssh_answers() {
    local banner
    exec 8<>"/dev/tcp/$MGMT_NODE/22" || return 1
    read -r -t 2 banner <&8
    exec 8>&-
    [[ $banner == SSH-2.0-* ]]
}
