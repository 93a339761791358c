// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/record/chunked_file.h"
#include "core/record/pcapng.h"

namespace vs::record {

/// Walks the blocks of a pcapng file. Every new section may turn the byte order.
class BlockReader
{
public:
    enum class State { Block, End, Cut, Damaged };

    explicit BlockReader(ChunkedFile& file) : m_file(file) {}

    /// Block: `block()` is there until the next call. Cut: the file ends inside a block. Damaged:
    /// what comes cannot be a block.
    State next();
    const pcapng::Block& block() const { return m_block; }
    /// The whole block as it lies in the file.
    std::span<const std::uint8_t> raw() const { return m_raw; }

private:
    ChunkedFile& m_file;
    pcapng::Block m_block;
    std::span<const std::uint8_t> m_raw;
    bool m_swapped = false;
};

} // namespace vs::record
