/* More of what ChatGPT's export holds, made to the structure that the sources named in formats/chatgpt.ts show. */

interface Node {
  readonly id: string;
  readonly parent: string | null;
  readonly role: string;
  readonly content: object;
  readonly metadata?: object;
  readonly recipient?: string;
}

function mapping(nodes: readonly Node[]): object {
  return Object.fromEntries(
    nodes.map(({ id, parent, role, content, metadata = {}, recipient = "all" }) => [
      id,
      {
        id,
        parent,
        children: [],
        message: {
          id,
          author: { role, name: null, metadata: {} },
          create_time: 1_700_000_000,
          update_time: null,
          content,
          status: "finished_successfully",
          end_turn: true,
          weight: 1,
          metadata,
          recipient,
          channel: null,
        },
      },
    ]),
  );
}

const words = (...parts: readonly unknown[]): object => ({ content_type: "text", parts });

/** Every kind of content that ChatGPT's export has, in a project, with custom instructions. */
export const chatgptContents = {
  id: "kinds",
  conversation_id: "kinds",
  title: "Kinds",
  create_time: 1_700_000_000,
  current_node: "k12",
  gizmo_id: null,
  conversation_template_id: "g-p-67f4e19557c8819190bc18d6a7ec5cbe",
  mapping: mapping([
    {
      id: "k1",
      parent: null,
      role: "user",
      content: {
        content_type: "user_editable_context",
        user_profile: "The user provided the following information: ```I bake.```",
        user_instructions: "The user wants: ```Be brief.```",
      },
      metadata: {
        is_visually_hidden_from_conversation: true,
        is_user_system_message: true,
        user_context_message_data: {
          about_user_message: "I bake.",
          about_model_message: "Be brief.",
        },
      },
    },
    {
      id: "k2",
      parent: "k1",
      role: "assistant",
      content: { content_type: "model_editable_context", model_set_context: "1. Likes rye." },
    },
    {
      id: "k3",
      parent: "k2",
      role: "user",
      content: {
        content_type: "multimodal_text",
        parts: [
          { content_type: "image_asset_pointer", asset_pointer: "file-service://file-1" },
          { content_type: "audio_transcription", text: "What is this?", direction: "in" },
          {
            content_type: "real_time_user_audio_video_asset_pointer",
            audio_asset_pointer: { content_type: "audio_asset_pointer" },
          },
        ],
      },
      metadata: {
        attachments: [
          { id: "file-1", name: "loaf.png", mime_type: "image/png" },
          { id: "file-2", name: "notes.pdf", mime_type: "application/pdf" },
        ],
      },
    },
    {
      id: "k4",
      parent: "k3",
      role: "user",
      content: { content_type: "tether_quote", title: "Rye", text: "It is dark.", url: "file-2" },
    },
    {
      id: "k5",
      parent: "k4",
      role: "assistant",
      content: { content_type: "reasoning_recap", content: "Thought for 3 seconds" },
    },
    {
      id: "k6",
      parent: "k5",
      role: "assistant",
      content: { content_type: "code", language: "python", text: "print(1)" },
      recipient: "python",
    },
    {
      id: "k7",
      parent: "k6",
      role: "tool",
      content: { content_type: "execution_output", text: "1" },
    },
    {
      id: "k8",
      parent: "k7",
      role: "assistant",
      content: { content_type: "code", language: "unknown", text: "search('rye')" },
    },
    {
      id: "k9",
      parent: "k8",
      role: "tool",
      content: {
        content_type: "multimodal_text",
        parts: [
          {
            content_type: "image_asset_pointer",
            asset_pointer: "file-service://file-3",
            metadata: { dalle: { prompt: "a loaf" } },
          },
        ],
      },
    },
    {
      id: "k10",
      parent: "k9",
      role: "assistant",
      content: { content_type: "text", parts: null },
    },
    {
      id: "k11",
      parent: "k10",
      role: "tool",
      content: words("hidden"),
      metadata: { is_visually_hidden_from_conversation: true },
    },
    { id: "k12", parent: "k11", role: "assistant", content: words("A rye loaf.") },
  ]),
};

export const messageFeedback = [
  {
    message_id: "n6",
    conversation_id: "chat1",
    user_id: "user-1",
    rating: "thumbsUp",
    content: '{"text": "Just so."}',
  },
  { id: "n7", conversation_id: "chat-1", rating: "thumbs_down", content: "{}", create_time: "x" },
  { message_id: "n2", rating: "meh" },
];
