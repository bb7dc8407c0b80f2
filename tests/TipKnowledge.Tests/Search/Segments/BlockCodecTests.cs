using FsCheck;
using FsCheck.Fluent;
using TipKnowledge.Search.Segments;

namespace TipKnowledge.Tests.Search.Segments;

public sealed class BlockCodecTests
{
    [Fact]
    public void A_block_comes_back_whatever_its_numbers() => Prop.ForAll(Blocks(), block =>
    {
        var bits = BlockCodec.Bits(block);
        var packed = new byte[BlockCodec.Bytes(bits)];
        BlockCodec.Pack(block, bits, packed);
        var back = new uint[BlockCodec.Size];
        BlockCodec.Unpack(packed, bits, back);
        Assert.Equal(block, back);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Vectors_and_scalars_write_and_read_the_same_bytes() => Prop.ForAll(Blocks(), block =>
    {
        var bits = BlockCodec.Bits(block);
        var byVector = new byte[BlockCodec.Bytes(bits)];
        var byScalar = new byte[BlockCodec.Bytes(bits)];
        BlockCodec.PackVector(block, bits, byVector);
        BlockCodec.PackScalar(block, bits, byScalar);
        Assert.Equal(byScalar, byVector);
        var fromVector = new uint[BlockCodec.Size];
        var fromScalar = new uint[BlockCodec.Size];
        BlockCodec.UnpackVector(byScalar, bits, fromVector);
        BlockCodec.UnpackScalar(byVector, bits, fromScalar);
        Assert.Equal(block, fromVector);
        Assert.Equal(block, fromScalar);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Steps_add_up_to_a_rising_sequence() => Prop.ForAll(Blocks(mostBits: 16), Gen.Choose(-1, 1 << 20).ToArbitrary(), (steps, before) =>
    {
        var bits = BlockCodec.Bits(steps);
        var packed = new byte[BlockCodec.Bytes(bits)];
        BlockCodec.Pack(steps, bits, packed);
        var docs = new int[BlockCodec.Size];
        BlockCodec.UnpackRising(packed, bits, before, docs);
        var expected = before;
        for (var i = 0; i < docs.Length; i++) Assert.Equal(expected += (int)steps[i] + 1, docs[i]);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    // every number of bits, and numbers that use all of them
    private static Arbitrary<uint[]> Blocks(int mostBits = 32) =>
        Gen.Choose(0, mostBits).SelectMany(bits => Gen.Choose(int.MinValue, int.MaxValue)
            .Select(n => bits == 0 ? 0u : (uint)n >> (32 - bits)).ArrayOf(BlockCodec.Size)).ToArbitrary();
}
