// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/block_reader.h"

#include <cstring>

namespace vs::record {

BlockReader::State BlockReader::next()
{
    m_file.consume(m_raw.size());
    m_raw = {};
    auto bytes = m_file.peek(12);
    if (bytes.empty())
        return State::End;
    if (bytes.size() < 12)
        return State::Cut;

    std::uint32_t word = 0;
    std::memcpy(&word, bytes.data(), sizeof word);
    if (word == pcapng::kSectionHeader) { // reads the same both ways round
        std::memcpy(&word, bytes.data() + 8, sizeof word);
        if (word != pcapng::kByteOrderMagic && word != __builtin_bswap32(pcapng::kByteOrderMagic))
            return State::Damaged;
        m_swapped = word != pcapng::kByteOrderMagic;
    }
    const pcapng::Block head{0, bytes.first(12), m_swapped};
    const std::uint32_t length = head.u32(4);
    if (length < 12 || length > pcapng::kLongestBlock)
        return State::Damaged;
    // Some writers leave out the padding; it is there all the same.
    const std::uint32_t whole = pcapng::padded(length);
    bytes = m_file.peek(whole);
    if (bytes.size() < whole)
        return State::Cut;
    m_raw = bytes.first(whole);
    // Taken anew: reading on may have moved the bytes.
    const pcapng::Block type{0, m_raw.first(4), m_swapped};
    m_block = {type.u32(0), m_raw.subspan(8, length - 12), m_swapped};
    return State::Block;
}

} // namespace vs::record
