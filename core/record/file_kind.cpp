// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/file_kind.h"

#include "core/parse/pcap_stream.h"
#include "core/record/block_reader.h"

#include <filesystem>
#include <span>

namespace vs {

namespace {

FileKind kindOf(std::uint32_t linkType)
{
    switch (linkType) {
    case pcapng::linktype::Sll2:
        return FileKind::CookedCapture;
    case pcapng::linktype::Sll:
        return FileKind::CookedNameless;
    default:
        return FileKind::PacketCapture;
    }
}

/// Up to the first interface, which comes before any packet.
FileKind kindOfPcapng(ChunkedFile& file)
{
    record::BlockReader blocks(file);
    constexpr int kLooked = 16;
    for (int i = 0; i < kLooked && blocks.next() == record::BlockReader::State::Block; ++i) {
        const pcapng::Block& block = blocks.block();
        if (block.type == pcapng::kSectionHeader) {
            for (pcapng::OptionReader options(block, 16); options.next();)
                if (options.code() == pcapng::option::Application &&
                    options.text().starts_with(pcapng::kApplication))
                    return FileKind::Session;
        } else if (block.type == pcapng::kInterfaceDescription && block.has(0, 2)) {
            return kindOf(block.u16(0));
        }
    }
    return FileKind::Session; // cut before it tells: its reader says so
}

} // namespace

bool beginsLikeCapture(std::string_view start)
{
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(start.data()), start.size());
    return pcapng::beginsLikePcapng(bytes) || parsePcapHeader(bytes).has_value();
}

Result<FileKind> fileKind(const std::string& path)
{
    std::error_code error;
    if (std::filesystem::is_fifo(path, error))
        return FileKind::Session; // what is looked at here is gone for whoever reads it
    auto file = ChunkedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto start = file->peek(24);
    if (file->failed())
        return fail(ErrorCode::FileUnreadable, path);
    if (pcapng::beginsLikePcapng(start))
        return kindOfPcapng(*file);
    const auto header = parsePcapHeader(start);
    return header ? kindOf(header->linkType) : FileKind::Text;
}

std::string textTooLarge()
{
    return core::english("it is larger than 128 MB and no capture");
}

Result<std::string> readWholeText(const std::string& path)
{
    auto file = ChunkedFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    std::string text;
    for (auto bytes = file->peek(1); !bytes.empty(); bytes = file->peek(1)) {
        if (text.size() + bytes.size() > kLargestText)
            return fail(ErrorCode::FileUnreadable, path, textTooLarge());
        text.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        file->consume(bytes.size());
    }
    if (file->failed())
        return fail(ErrorCode::FileUnreadable, path);
    return text;
}

} // namespace vs
